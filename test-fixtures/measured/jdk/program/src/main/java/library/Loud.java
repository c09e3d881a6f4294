package library;

class Loud {
  static final int CONSTANT = 7;
}
