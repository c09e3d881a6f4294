// What an annotation processor has left there.
File folder = new File(basedir, "generated-sources/target/generated-sources/annotations/shop")
folder.mkdirs()
new File(folder, "Source.java").text = """
    package shop;

    class Source {
      int slow() throws InterruptedException {
        Thread.sleep(100);
        return 1;
      }
    }
    """
return true
