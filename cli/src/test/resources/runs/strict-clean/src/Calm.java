class Calm {
  int one() {
    return 1;
  }
}
