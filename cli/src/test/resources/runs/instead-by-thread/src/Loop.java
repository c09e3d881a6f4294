import io.vertx.core.AbstractVerticle;
import org.springframework.web.client.RestTemplate;

class Loop extends AbstractVerticle {
  private final RestTemplate rest = new RestTemplate();

  @Override
  public void start() throws InterruptedException {
    rest.getForObject("http://shop/books", String.class);
    Thread.sleep(5);
  }
}
