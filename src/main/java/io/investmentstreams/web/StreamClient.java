package io.investmentstreams.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * One subscriber. It holds no events of its own but a place in the log that all share, and is written to only as far as its
 * connection takes it: no thread ever waits for it.
 */
final class StreamClient implements WriteListener {
    private final StreamHub hub;
    private final ChangeFilter filter;
    private final ServletOutputStream out;
    private final Runnable whenDone;
    private final Deque<Change> backlog = new ArrayDeque<>();
    private Offsets at;
    private long cursor = -1;
    private long alertCursor;
    private long refusals;
    private boolean started;
    private boolean live;
    private boolean catchingUp;
    private boolean beat;
    private boolean dirty;
    private boolean done;
    private byte[] first = StreamEvent.HELLO;
    private byte[] farewell;
    private boolean leaving;

    /** @param at what it has had before; null for a new one */
    StreamClient(StreamHub hub, ChangeFilter filter, Offsets at, ServletOutputStream out, Runnable whenDone) {
        this.hub = hub;
        this.filter = filter;
        this.at = at;
        this.out = out;
        this.whenDone = whenDone;
    }

    @Override
    public synchronized void onWritePossible() {
        started = true;
        pump();
    }

    @Override
    public void onError(Throwable t) {
        end();
    }

    /** Writes what there is, as far as it goes without waiting. */
    synchronized void pump() {
        try {
            while (started && !done && out.isReady()) {
                byte[] chunk = next();
                if (chunk != null) {
                    out.write(chunk);
                    dirty = true;
                } else if (dirty) {
                    dirty = false;
                    out.flush();
                } else {
                    if (leaving) end();
                    return;
                }
            }
            if (!done && isTooSlow())
                leave("too slow: more than " + hub.queue() + " changes behind; resume with Last-Event-ID");
        } catch (IOException e) {
            end();
        }
    }

    synchronized void beat() {
        beat = true;
        pump();
    }

    /** The last event says why; then the connection ends. */
    synchronized void leave(String reason) {
        if (!leaving && farewell == null)
            farewell = StreamEvent.of("closed", at, Problem.bytes(java.util.Map.of("reason", reason)));
    }

    synchronized void end() {
        if (done) return;
        done = true;
        hub.left(this);
        whenDone.run();
    }

    /** Changes read from the topic for it; empty when the topic does not retain them any more, and it starts afresh. */
    synchronized void caughtUp(Optional<List<Change>> older, Offsets to, int most) {
        catchingUp = false;
        if (older.isEmpty()) {
            at = null;
        } else {
            backlog.addAll(older.get());
            if (older.get().size() < most && backlog.isEmpty()) at = at.max(to);
        }
        pump();
    }

    private boolean isTooSlow() {
        return live && cursor >= 0 && hub.log().end() - cursor > hub.queue();
    }

    private byte[] next() {
        if (leaving) return null;
        if (farewell != null) {
            leaving = true;
            return farewell;
        }
        if (first != null) {
            byte[] hello = first;
            first = null;
            return hello;
        }
        if (isTooSlow()) {
            leave("too slow: more than " + hub.queue() + " changes behind; resume with Last-Event-ID");
            return next();
        }
        byte[] event = event();
        if (event != null || !beat || at == null) return event;
        beat = false;
        return StreamEvent.heartbeat(at);
    }

    private byte[] event() {
        if (at == null) return snapshot();
        byte[] alert = alert();
        if (alert != null) return alert;
        return cursor < 0 ? older() : newer();
    }

    /** Without an id: whoever resumes is told of all alerts again, as each stands then. */
    private byte[] alert() {
        AlertLog.Numbered next = hub.alerts().from(alertCursor);
        if (next == null) return null;
        alertCursor = next.number() + 1;
        return StreamEvent.of("alert", null, Problem.bytes(hub.told(next.alert())));
    }

    private byte[] snapshot() {
        Snapshots.Snapshot snapshot = hub.snapshots().take(filter, refusals > StreamHub.MOST_REFUSALS);
        if (snapshot == null) {
            refusals++;
            hub.askAgain();
            return null;
        }
        at = snapshot.at();
        cursor = snapshot.number();
        return StreamEvent.of("snapshot", at, snapshot.json());
    }

    private byte[] older() {
        while (!backlog.isEmpty()) {
            byte[] event = taken(backlog.poll());
            if (event != null) return event;
        }
        ChangeLog log = hub.log();
        synchronized (log) {
            if (at.covers(log.oldest())) cursor = log.start();
        }
        if (cursor >= 0) return newer();
        if (!catchingUp) {
            catchingUp = true;
            hub.catchUp(this, at);
        }
        return null;
    }

    private byte[] newer() {
        while (true) {
            Change change = hub.log().at(cursor);
            if (change == null) {
                if (cursor >= hub.log().end()) live = true;
                // What it stands at has left the log: the topic still has it.
                else cursor = -1;
                return cursor < 0 ? older() : null;
            }
            cursor++;
            byte[] event = taken(change);
            if (event != null) return event;
        }
    }

    private byte[] taken(Change change) {
        if (!at.lacks(change.partition(), change.offset())) return null;
        at = at.after(change.partition(), change.offset());
        return filter.takes(change) ? StreamEvent.of("change", at, change.json()) : null;
    }
}
