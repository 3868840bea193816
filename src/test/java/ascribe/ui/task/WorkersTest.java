package ascribe.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WorkersTest {

  @Test
  void dropsWorkThatComesAfterTheWindowClosed() throws InterruptedException {
    var threads = Workers.threads(1);
    var started = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    threads.execute(() -> {
      started.countDown();
      await(release);
    });
    started.await();
    threads.shutdown();
    var ran = new AtomicBoolean();
    threads.execute(() -> ran.set(true));
    release.countDown();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    assertThat(ran).isFalse();
  }

  @Test
  void stopsWhatRunsAtItsNextReport() throws InterruptedException {
    var threads = Workers.threads(1);
    var started = new CountDownLatch(1);
    var ended = new AtomicBoolean();
    BackgroundTask.<String>of(
            running -> {
              started.countDown();
              try {
                while (true) {
                  running.report(0.5);
                  Thread.onSpinWait();
                }
              } finally {
                ended.set(true);
              }
            })
        .on(new Workers(threads, Runnable::run));
    started.await();
    Workers.stop(threads);
    assertThat(threads.isTerminated()).isTrue();
    assertThat(ended).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
