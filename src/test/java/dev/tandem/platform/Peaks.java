package dev.tandem.platform;

import dev.tandem.platform.PeakShapes.NewPeak;
import dev.tandem.platform.PeakShapes.PeakView;
import dev.tandem.platform.problem.Problems;
import dev.tandem.platform.storage.Ids;

import jakarta.inject.Singleton;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The peaks of a test run. */
@NullMarked
@Singleton
public class Peaks {
    final List<PeakView> all = new ArrayList<>();
    final AtomicInteger made = new AtomicInteger();

    synchronized PeakView add(NewPeak peak) {
        var view = new PeakView(Ids.next(), 1, peak);
        made.incrementAndGet();
        all.add(view);
        return view;
    }

    synchronized PeakView get(UUID id) {
        return all.stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    synchronized PeakView put(PeakView peak) {
        all.replaceAll(p -> p.id().equals(peak.id()) ? peak : p);
        return peak;
    }

    synchronized List<PeakView> after(@Nullable String id, int most) {
        return all.stream()
                .filter(p -> id == null || p.id().toString().compareTo(id) > 0)
                .limit(most)
                .toList();
    }
}
