package shop;

import java.util.concurrent.CompletableFuture;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

@Getter
@RequiredArgsConstructor
class Prices {

  private final Source source;

  CompletableFuture<Integer> price() {
    return CompletableFuture.supplyAsync(() -> getSource().slow());
  }
}
