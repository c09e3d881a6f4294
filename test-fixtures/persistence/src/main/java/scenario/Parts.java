package scenario;

import io.smallrye.common.annotation.NonBlocking;
import library.Branch;
import library.Card;
import library.Club;
import library.Loan;
import library.Reader;

/** Associations that an entity has from elsewhere: embedded, inherited, one to one. */
@NonBlocking
class Parts {
  String street(Branch branch) {
    return branch.getAddress().getStreet();
  }

  Object keeper(Branch branch) {
    return branch.getAddress().getKeeper(); // @clean lazy-load: a reference that nobody asks
  }

  String keeperName(Branch branch) {
    return branch.getAddress().getKeeper().getName(); // @expect lazy-load
  }

  Object lines(Branch branch) {
    return branch.getAddress().getLines();
  }

  int lineCount(Branch branch) {
    return branch.getAddress().getLines().size(); // @expect lazy-load
  }

  Object copyId(Branch branch) {
    return branch.getCopy().getId();
  }

  Long copyPart(Branch branch) {
    return branch.getCopy().getId().getPart(); // @clean lazy-load: a part of the identifier
  }

  String copyName(Branch branch) {
    return branch.getCopy().getName(); // @expect lazy-load
  }

  Object members(Club club) {
    return club.getMembers();
  }

  int memberCount(Club club) {
    return club.getMembers().size(); // @expect lazy-load
  }

  Object card(Reader reader) {
    return reader.getCard(); // @clean lazy-load: came with the reader, LAZY or not
  }

  boolean hasCard(Reader reader) {
    return reader.getCard() == null;
  }

  String cardNumber(Reader reader) {
    return reader.getCard().getNumber(); // @clean lazy-load: came with the reader
  }

  Object cardReader(Card card) {
    return card.getReader();
  }

  String cardReaderName(Card card) {
    return card.getReader().getName(); // @expect lazy-load
  }

  String borrower(Loan loan) {
    return loan.getBorrower().getName(); // @clean lazy-load: eager by default
  }
}
