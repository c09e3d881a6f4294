package shop.web;

import java.util.concurrent.CompletableFuture;
import shop.prices.PriceList;

class Offers {

  private final PriceList prices = new PriceList();

  CompletableFuture<Integer> offer() {
    return CompletableFuture.supplyAsync(() -> prices.price());
  }
}
