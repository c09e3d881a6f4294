package shop.prices;

public class PriceList {

  public int price() {
    return slow();
  }

  private int slow() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 1;
  }
}
