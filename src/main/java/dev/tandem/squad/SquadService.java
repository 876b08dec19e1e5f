package dev.tandem.squad;

import static java.util.stream.Collectors.toMap;

import dev.tandem.alert.AlertRosterService;
import dev.tandem.athlete.RosterService;
import dev.tandem.athlete.RosterService.Member;
import dev.tandem.checkin.CheckInRosterService;
import dev.tandem.hold.HoldRosterService;
import dev.tandem.plan.PlanRosterService;
import dev.tandem.platform.storage.DayOfEach;
import dev.tandem.recommendation.AdviceRosterService;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Today of a whole squad: seven statements a page, however many are on it. */
@ApplicationScoped
public class SquadService {
    private final RosterService roster;
    private final PlanRosterService plans;
    private final AdviceRosterService advice;
    private final CheckInRosterService checkIns;
    private final HoldRosterService holds;
    private final AlertRosterService alerts;

    SquadService(
            RosterService roster,
            PlanRosterService plans,
            AdviceRosterService advice,
            CheckInRosterService checkIns,
            HoldRosterService holds,
            AlertRosterService alerts) {
        this.roster = roster;
        this.plans = plans;
        this.advice = advice;
        this.checkIns = checkIns;
        this.holds = holds;
        this.alerts = alerts;
    }

    /** Advice is read as it is kept: computing it for everybody is no work for one request. */
    @Transactional
    List<SquadMemberView> today(@Nullable String position, int most) {
        var members = roster.members(position, most);
        var days = new DayOfEach(members.stream().collect(toMap(Member::id, Member::today)));
        var planned = plans.on(days);
        var advised = advice.on(days);
        var told = checkIns.toldOn(days);
        var held = holds.active(days.athletes());
        var open = alerts.open(days.athletes());
        return members.stream()
                .map(
                        member ->
                                SquadMemberView.of(
                                        member,
                                        new SquadMemberView.Day(
                                                planned.getOrDefault(member.id(), List.of()),
                                                advised.get(member.id()),
                                                told.contains(member.id()),
                                                held.getOrDefault(member.id(), 0L),
                                                open.getOrDefault(member.id(), 0L))))
                .toList();
    }
}
