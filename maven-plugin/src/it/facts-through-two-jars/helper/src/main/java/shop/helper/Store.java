package shop.helper;

import java.io.IOException;
import shop.driver.Driver;

public final class Store {
  private final Driver driver = new Driver();

  public String load(String key) throws IOException {
    return driver.read(key);
  }
}
