package io.investmentstreams.runtime;

import io.investmentstreams.alert.Alert;
import io.investmentstreams.alert.AlertFile.Webhook;
import io.investmentstreams.serde.Json;
import io.investmentstreams.topic.Topics;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts every alert and retraction to one address, in order, at least once: an alert's offset is committed only after a 2xx
 * answer, and until then it is sent again, after 1, 2, 4 … 60 s. The body is the alert as JSON, {@code X-Signature} its
 * HMAC-SHA256 in hex after {@code sha256=}, {@code Idempotency-Key} the same for every try.
 */
public final class WebhookSender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final long LONGEST_PAUSE_SECONDS = 60;

    private final Webhook webhook;
    private final Consumer<String, byte[]> consumer;
    private final Deserializer<Alert> alerts;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;

    private WebhookSender(Webhook webhook, Map<String, Object> clientConfig, Deserializer<Alert> alerts) {
        this.webhook = webhook;
        this.alerts = alerts;
        Map<String, Object> config = new HashMap<>(clientConfig);
        // The group only keeps the place: partitions are assigned by hand, so that a long retry costs no membership.
        config.put(
                "group.id",
                Pipelines.GROUP_PREFIX + "webhook-"
                        + Integer.toHexString(webhook.url().hashCode()));
        config.put("isolation.level", "read_committed");
        config.put("enable.auto.commit", false);
        config.put("auto.offset.reset", "earliest");
        consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
        thread = new Thread(this::run, "webhook " + webhook.url().getHost());
    }

    /** Starts to send, from where it left off. */
    public static WebhookSender start(Webhook webhook, Map<String, Object> clientConfig, Deserializer<Alert> alerts) {
        WebhookSender sender = new WebhookSender(webhook, clientConfig, alerts);
        sender.thread.start();
        return sender;
    }

    private void run() {
        try (consumer) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.ALERTS.name()).stream()
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            while (stop.getCount() > 0) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(500)))
                    if (!deliver(record)) return;
            }
        } catch (WakeupException e) {
            LOG.debug("webhook stops");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("webhook {} stopped", webhook.url(), e);
        }
    }

    /** False when it was stopped before the alert was taken. */
    private boolean deliver(ConsumerRecord<String, byte[]> record) throws InterruptedException {
        byte[] body = body(record);
        for (long pause = 1; body != null && !taken(record, body); pause = Math.min(2 * pause, LONGEST_PAUSE_SECONDS)) {
            if (stop.await(pause, TimeUnit.SECONDS)) return false;
        }
        consumer.commitSync(Map.of(
                new TopicPartition(record.topic(), record.partition()), new OffsetAndMetadata(record.offset() + 1)));
        return stop.getCount() > 0;
    }

    private byte[] body(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) return null;
        try {
            return Json.mapper().writeValueAsBytes(alerts.deserialize(record.topic(), record.value()));
        } catch (SerializationException | com.fasterxml.jackson.core.JsonProcessingException e) {
            LOG.error("alert {}@{} cannot be read and is not sent", record.key(), record.offset(), e);
            return null;
        }
    }

    private boolean taken(ConsumerRecord<String, byte[]> record, byte[] body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(webhook.url())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", record.topic() + "-" + record.partition() + "-" + record.offset())
                .header("X-Signature", "sha256=" + signature(webhook.secret(), body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status / 100 == 2) return true;
            LOG.warn("webhook {} answered {}; trying again", webhook.url(), status);
        } catch (IOException e) {
            LOG.warn("webhook {} does not answer ({}); trying again", webhook.url(), e.toString());
        }
        return false;
    }

    /** HMAC-SHA256 of the body in hex. */
    static String signature(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    @Override
    public void close() {
        stop.countDown();
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
