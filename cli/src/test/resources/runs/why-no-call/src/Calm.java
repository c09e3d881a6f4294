class Calm {
  int twice(int n) {
    // no code here
    return 2 * n;
  }
}
