/** Run by the build with the newest JDK that Maven found; plain enough for an old one. */
class RequireJdk {
    public static void main(String[] args) {
        int wanted = Integer.parseInt(args[0]);
        int found = Runtime.version().feature();
        if (found < wanted) {
            System.err.println(
                    "\nTandem needs JDK "
                            + wanted
                            + " or newer and the newest that Maven found is "
                            + found
                            + ": install one where your system keeps its JDKs, or set JAVA_HOME to"
                            + " it.\n");
            System.exit(1);
        }
    }
}
