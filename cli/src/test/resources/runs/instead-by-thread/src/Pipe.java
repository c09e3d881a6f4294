import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.springframework.web.client.RestTemplate;

class Pipe extends ChannelInboundHandlerAdapter {
  private final RestTemplate rest = new RestTemplate();

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    rest.getForObject("http://shop/books", String.class);
  }

  static void later(Future<String> books) {
    CompletableFuture.runAsync(() -> waitFor(books));
  }

  private static void waitFor(Future<String> books) {
    try {
      books.get();
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }
}
