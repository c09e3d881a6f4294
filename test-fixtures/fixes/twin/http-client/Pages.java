package shop;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class Pages {
  private final HttpClient client = HttpClient.newHttpClient();

  @GetMapping("/page")
  Mono<Integer> page() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:1")).build();
    return Mono.just(client.send(request, HttpResponse.BodyHandlers.ofString()))
        .map(HttpResponse::statusCode);
  }
}
