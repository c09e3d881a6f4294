package bookshop;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the shop. */
@SpringBootApplication
public class BookshopApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(BookshopApplication.class, arguments);
  }
}
