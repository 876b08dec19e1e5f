package dev.tandem.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A line of TCP between the service and its database that can be cut, held silent and mended, as
 * networks and servers do it.
 */
final class DatabaseLine {

    private static final int BACKLOG = 200;

    private final int target;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean silent;
    private volatile ServerSocket door;

    DatabaseLine(int target) {
        this.target = target;
        this.door = open(0);
        this.port = door.getLocalPort();
        admit(door);
    }

    int port() {
        return port;
    }

    /** As a server that was stopped: connections end and new ones are refused. */
    synchronized void cut() {
        close(door);
        sockets.forEach(DatabaseLine::close);
    }

    /**
     * As a paused server or a broken route: all connections stay, new ones open, nobody answers.
     */
    void hush() {
        silent = true;
    }

    /** Ends the connections, and new ones are fine: a failover. */
    void drop() {
        sockets.forEach(DatabaseLine::close);
    }

    /** What was held silent stays dead, as after a restart; new connections are good. */
    synchronized void mend() {
        if (silent) {
            drop();
            silent = false;
        }
        if (door.isClosed()) {
            door = open(port);
            admit(door);
        }
    }

    private void admit(ServerSocket to) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            while (!to.isClosed()) {
                                try {
                                    connect(to.accept());
                                } catch (IOException closed) {
                                    // the line is cut, or the database is
                                }
                            }
                        });
    }

    private void connect(Socket near) throws IOException {
        sockets.add(near);
        var far = new Socket(InetAddress.getLoopbackAddress(), target);
        sockets.add(far);
        near.setTcpNoDelay(true);
        far.setTcpNoDelay(true);
        Thread.ofVirtual().start(() -> pump(near, far));
        Thread.ofVirtual().start(() -> pump(far, near));
    }

    private void pump(Socket from, Socket to) {
        var buffer = new byte[16_384];
        try (from;
                to) {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                while (silent && !from.isClosed()) {
                    Thread.sleep(5);
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException | InterruptedException ended) {
            // so does the other direction, by the closing
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private static ServerSocket open(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            // it is gone, which is what was wanted
        }
    }
}
