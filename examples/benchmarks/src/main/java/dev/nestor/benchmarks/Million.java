package dev.nestor.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A million decisions on two threads that share one engine, which never decided before. Prints the milliseconds. */
public final class Million {

    private static final int DECISIONS = 1_000_000;
    private static final int THREADS = 2;

    private Million() {}

    /** @param arguments the engine */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        Engine engine = Engines.get(arguments[0]);
        Row[] rows = Rows.seeded();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long start = System.nanoTime();
        List<Future<Integer>> shares = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            shares.add(threads.submit(() -> decide(engine, rows)));
        }
        for (Future<Integer> share : shares) {
            share.get();
        }
        System.out.println((System.nanoTime() - start) / 1_000_000);
        threads.shutdown();
    }

    /** @return something of every answer, so that none can be left out */
    private static int decide(Engine engine, Row[] rows) {
        int answers = 0;
        for (int i = 0; i < DECISIONS / THREADS; i++) {
            answers += engine.decide(rows[i & (Rows.COUNT - 1)]) == null ? 0 : 1;
        }
        return answers;
    }
}
