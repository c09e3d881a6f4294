package bookshop;

import org.springframework.stereotype.Component;

/** Words an offer. */
@Component
public class Offers {

  private final PriceList prices;

  public Offers(PriceList prices) {
    this.prices = prices;
  }

  public String text(long id) {
    return "Yours for " + prices.of(id) + " only"; // @step query 2
  }
}
