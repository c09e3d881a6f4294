import com.acme.stock.StockClient;
import reactor.core.publisher.Mono;

class Prices {
  private StockClient stock;

  Mono<Integer> price() {
    return Mono.just(stock.price("book"));
  }
}
