package dev.tandem.faults;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that the service logs, with stack traces and whatever else goes with a line. */
final class CapturedLog extends Handler implements AutoCloseable {

    private static final PatternFormatter ALL = new PatternFormatter("%-5p %X [%c] (%t) %s%e");
    private static final Logger ROOT = Logger.getLogger("");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    static CapturedLog begin() {
        var log = new CapturedLog();
        ROOT.addHandler(log);
        return log;
    }

    List<String> lines() {
        return lines;
    }

    /** The database of the tests writes its own log into ours; it is no part of the service. */
    @Override
    public void publish(LogRecord line) {
        if (!String.valueOf(line.getLoggerName()).startsWith("io.zonky")) {
            lines.add(ALL.format(ExtLogRecord.wrap(line)));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
