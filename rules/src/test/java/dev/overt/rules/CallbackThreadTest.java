package dev.overt.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A callback must not wait for what its own thread alone brings; it may wait for others. */
class CallbackThreadTest {

  private static final String PROGRAM =
      """
      import java.nio.file.Files;
      import java.nio.file.Path;
      import org.eclipse.paho.client.mqttv3.IMqttDeliveryToken;
      import org.eclipse.paho.client.mqttv3.MqttCallback;
      import org.eclipse.paho.client.mqttv3.MqttClient;
      import org.eclipse.paho.client.mqttv3.MqttMessage;

      class Answers implements MqttCallback {
        private final MqttClient client;

        Answers(MqttClient client) {
          this.client = client;
          client.setCallback(this);
        }

        public void messageArrived(String topic, MqttMessage message) throws Exception {
          Files.readString(Path.of(topic));
          answer(message);
        }

        private void answer(MqttMessage message) throws Exception {
          client.publish("answers", message);
        }

        void send(MqttMessage message) throws Exception {
          client.publish("letters", message);
        }

        public void connectionLost(Throwable cause) {}

        public void deliveryComplete(IMqttDeliveryToken token) {}
      }
      """;

  @TempDir Path folder;

  @Test
  void itMustNotWaitForItself() throws IOException {
    Files.writeString(folder.resolve("Answers.java"), PROGRAM);
    assertEquals(
        List.of("self-wait 18"),
        Scans.scan(folder).findings().stream()
            .map(each -> each.rule() + " " + each.witness().frontier().point().line())
            .toList());
  }
}
