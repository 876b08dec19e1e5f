package dev.tandem.simulation;

import dev.tandem.domain.load.DailyLoad;
import dev.tandem.domain.load.FitnessFatigue;
import dev.tandem.domain.load.TrainingDay;
import dev.tandem.domain.plan.PlannedSession;
import dev.tandem.domain.plan.Tag;
import dev.tandem.domain.plan.Workout;
import dev.tandem.domain.readiness.Band;
import dev.tandem.domain.readiness.CheckIn;
import dev.tandem.domain.readiness.Diary;
import dev.tandem.domain.readiness.JudgedDay;
import dev.tandem.domain.readiness.Readiness;
import dev.tandem.domain.recommendation.Decision;
import dev.tandem.domain.recommendation.LoggedDays;
import dev.tandem.domain.recommendation.LoggedDays.LoggedDay;
import dev.tandem.domain.recommendation.Medical;
import dev.tandem.domain.recommendation.PlannedDay;
import dev.tandem.domain.recommendation.Reason;
import dev.tandem.domain.recommendation.Recommendation;
import dev.tandem.domain.recommendation.RuleBook;
import dev.tandem.domain.recommendation.Situation;
import dev.tandem.domain.unit.SessionKind;
import dev.tandem.simulation.Policy.Choice;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** One person living through the weeks before the plan and the plan itself under one policy. */
final class Trial {
    /** Whoever is sent to a professional is seen after so many days, and cleared. */
    private static final int DAYS_TO_PROFESSIONAL = 3;

    private final Person person;
    private final Life life;
    private final Policy policy;
    private final int planDays;
    private final Body body;
    private final Scale scale;
    private final List<JudgedDay> diary = new ArrayList<>();
    private final List<LoggedDay> log = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final double[] tiredness;
    private final double[] strain;
    private final double[] load;
    private final @Nullable Band[] bands;
    private final double[] performance;
    private @Nullable LocalDate seesProfessionalOn;
    private @Nullable LocalDate clearedOn;

    private Trial(Person person, Life life, Policy policy, int planDays) {
        this.person = person;
        this.life = life;
        this.policy = policy;
        this.planDays = planDays;
        this.body = new Body(person.traits());
        this.scale = Scale.of(person.season());
        this.tiredness = new double[planDays];
        this.strain = new double[planDays];
        this.load = new double[planDays];
        this.bands = new Band[planDays];
        this.performance = new double[planDays];
    }

    static Outcome run(Person person, Life life, Policy policy, int planDays) {
        var trial = new Trial(person, life, policy, planDays);
        for (int day = 0; day < Life.WARM_UP_DAYS + planDays; day++) {
            trial.live(day);
        }
        return new Outcome(
                trial.choices,
                trial.tiredness,
                trial.strain,
                trial.load,
                trial.bands,
                trial.performance);
    }

    private void live(int day) {
        int ofPlan = day - Life.WARM_UP_DAYS;
        var date = Person.START.plusDays(ofPlan);
        var checkIn = life.isTold[day] ? told(date, day) : null;
        var sessions = ofPlan < 0 ? before(ofPlan) : planned(date);
        var choices = choose(date, day, checkIn, sessions);
        double[] loads = loads(sessions, choices, day);
        log(date, sessions, choices, day);
        body.live(
                (loads[0] + 0.5 * loads[2]) / scale.run(),
                loads[1] / scale.lift(),
                life.missingSleep(day),
                life.isIll(day),
                ofPlan < 0);
        if (ofPlan >= 0) {
            this.choices.addAll(choices);
            tiredness[ofPlan] = body.tiredness();
            strain[ofPlan] = body.tiredness() + Reporter.stress(life, day);
            load[ofPlan] = loads[0] + loads[1] + loads[2];
            performance[ofPlan] = scale.of(body);
        }
    }

    private CheckIn told(LocalDate date, int day) {
        var reporter = policy instanceof Policy.Adaptive(var how) ? how : Reporter.HONEST;
        return reporter.checkIn(date, life, day, body.tiredness());
    }

    /** The weeks before repeat the first week of the plan. */
    private List<PlannedSession> before(int ofPlan) {
        return planned(Person.START.plusDays(Math.floorMod(ofPlan, 7)));
    }

    private List<PlannedSession> planned(LocalDate date) {
        return person.season().weeks().stream()
                .filter(week -> !date.isBefore(week.startDate()))
                .filter(week -> date.isBefore(week.startDate().plusDays(7)))
                .flatMap(week -> week.sessions().stream())
                .filter(session -> session.date().equals(date))
                .filter(PlannedSession::isTraining)
                .filter(session -> !session.isRace())
                .toList();
    }

    private List<Choice> choose(
            LocalDate date, int day, @Nullable CheckIn checkIn, List<PlannedSession> sessions) {
        return switch (policy) {
            case Policy.Adaptive _ -> adapt(date, day, checkIn, sessions);
            case Policy.Fixed _ -> given(day, sessions, 1);
            case Policy.Easier(var share) ->
                    given(day, sessions, day < Life.WARM_UP_DAYS ? 1 : share);
            case Policy.Given(var shares) ->
                    sessions.stream()
                            .map(
                                    session ->
                                            choice(
                                                    day,
                                                    session,
                                                    day < Life.WARM_UP_DAYS
                                                            ? 1
                                                            : shares.getOrDefault(
                                                                    session.id(), 1.0),
                                                    sessions))
                            .toList();
        };
    }

    private List<Choice> given(int day, List<PlannedSession> sessions, double share) {
        return sessions.stream().map(session -> choice(day, session, share, sessions)).toList();
    }

    private Choice choice(
            int day, PlannedSession session, double share, List<PlannedSession> sessions) {
        var decision = share < 1 ? Decision.REDUCE_VOLUME : Decision.PROCEED;
        boolean isDone = isDone(day, sessions.indexOf(session));
        return new Choice(day - Life.WARM_UP_DAYS, session, isDone, decision, share, "");
    }

    /** Nobody trains in bed, and everybody leaves out some sessions, the same under each policy. */
    private boolean isDone(int day, int index) {
        return life.isDone[day][index % 4] && !life.isInBed(day);
    }

    /** As the service would: a check-in is judged, and the day's sessions are decided about. */
    private List<Choice> adapt(
            LocalDate date, int day, @Nullable CheckIn checkIn, List<PlannedSession> sessions) {
        var situation = situation(date, checkIn, sessions);
        var readiness = Readiness.of(situation.morning());
        if (checkIn != null) {
            diary.add(new JudgedDay(checkIn, readiness.score(), readiness.band()));
        }
        int ofPlan = day - Life.WARM_UP_DAYS;
        if (ofPlan < 0) {
            return given(day, sessions, 1);
        }
        bands[ofPlan] = checkIn == null ? null : readiness.band();
        if (sessions.isEmpty()) {
            return List.of();
        }
        var advice = RuleBook.decide(situation);
        if (advice.decision() == Decision.SEE_PROFESSIONAL && seesProfessionalOn == null) {
            seesProfessionalOn = date.plusDays(DAYS_TO_PROFESSIONAL);
        }
        return advice.sessions().stream()
                .map(
                        one ->
                                new Choice(
                                        ofPlan,
                                        one.planned(),
                                        isDone(day, sessions.indexOf(one.planned())),
                                        one.decision(),
                                        share(one.planned(), one.adjusted()),
                                        rule(advice, one.decision())))
                .toList();
    }

    private static String rule(Recommendation advice, Decision decision) {
        return advice.reasons().stream()
                .filter(reason -> reason.decision() == decision)
                .findFirst()
                .map(Reason::rule)
                .orElse("other");
    }

    private Medical medical(LocalDate date) {
        if (seesProfessionalOn != null && !date.isBefore(seesProfessionalOn)) {
            clearedOn = seesProfessionalOn;
            seesProfessionalOn = null;
        }
        return new Medical(List.of(), clearedOn, false);
    }

    private Situation situation(
            LocalDate date, @Nullable CheckIn checkIn, List<PlannedSession> sessions) {
        int first = Math.max(0, diary.size() - Diary.DAYS);
        var week =
                person.season().weeks().stream()
                        .filter(it -> !date.isBefore(it.startDate()))
                        .reduce((_, later) -> later);
        return new Situation(
                date,
                person.file(),
                checkIn,
                new Diary(diary.subList(first, diary.size())),
                new LoggedDays(log).before(date),
                medical(date),
                new PlannedDay(
                        sessions,
                        week.map(it -> it.phase()).orElse(null),
                        person.file().goals().isEmpty() ? null : daysToRace(date)));
    }

    private int daysToRace(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(date, Person.START.plusDays(planDays - 1L));
    }

    private static double share(PlannedSession planned, PlannedSession adjusted) {
        double asked = planned.workout().outline().load();
        return asked <= 0 ? 1 : Math.min(1, adjusted.workout().outline().load() / asked);
    }

    /** Run, lift and other load in AU that is really done. */
    private double[] loads(List<PlannedSession> sessions, List<Choice> choices, int day) {
        var loads = new double[3];
        for (int index = 0; index < sessions.size(); index++) {
            var workout = sessions.get(index).workout();
            if (isDone(day, index)) {
                int kind =
                        workout.kind() == SessionKind.RUN
                                ? 0
                                : workout.kind() == SessionKind.STRENGTH ? 1 : 2;
                loads[kind] += choices.get(index).share() * workout.outline().load();
            }
        }
        return loads;
    }

    private void log(LocalDate date, List<PlannedSession> sessions, List<Choice> choices, int day) {
        var loads = loads(sessions, choices, day);
        double sum = loads[0] + loads[1] + loads[2];
        if (sum <= 0) {
            return;
        }
        double meters = 0;
        double longest = 0;
        int runs = 0;
        int lifts = 0;
        int hardRuns = 0;
        boolean isHeavy = false;
        for (int index = 0; index < sessions.size(); index++) {
            double share = choices.get(index).share();
            if (!isDone(day, index) || share <= 0) {
                continue;
            }
            if (sessions.get(index).workout() instanceof Workout.Run run) {
                runs++;
                hardRuns += sessions.get(index).has(Tag.HARD) && share > 0.7 ? 1 : 0;
                meters += share * run.distanceMeters();
                longest = Math.max(longest, share * run.distanceMeters());
            } else if (sessions.get(index).workout() instanceof Workout.Strength) {
                lifts++;
                isHeavy |= sessions.get(index).has(Tag.HEAVY_LOWER) && share > 0.7;
            }
        }
        var evening = evening(date, sum);
        log.add(
                new LoggedDay(
                        new TrainingDay(date, runs, meters, longest, lifts, sum),
                        new DailyLoad(date, sum, loads[0], loads[1]),
                        evening,
                        isHeavy,
                        hardRuns));
    }

    private FitnessFatigue evening(LocalDate date, double load) {
        if (log.isEmpty()) {
            return FitnessFatigue.ZERO.after(load);
        }
        var last = log.getLast();
        long between = ChronoUnit.DAYS.between(last.day().date(), date) - 1;
        return last.evening().afterRest(between).after(load);
    }
}
