package medcode.edit;

/** The courses of service of a run by checksums of whom they are of: a chained table without an object beside each course. */
final class ServiceCourses {
    private static final int SMALLEST = 1 << 10;

    private ServiceCourse[] chains = new ServiceCourse[SMALLEST];
    private int size;

    /** The course of a checksum's two halves, begun where it is the first time. */
    ServiceCourse of(long first, long second) {
        int chain = (int) first & (chains.length - 1);
        for (ServiceCourse course = chains[chain]; course != null; course = course.next) {
            if (course.first == first && course.second == second) {
                return course;
            }
        }
        if (++size > chains.length) {
            grow();
            chain = (int) first & (chains.length - 1);
        }
        chains[chain] = new ServiceCourse(first, second, chains[chain]);
        return chains[chain];
    }

    private void grow() {
        ServiceCourse[] longer = new ServiceCourse[2 * chains.length];
        for (ServiceCourse begun : chains) {
            ServiceCourse course = begun;
            while (course != null) {
                ServiceCourse next = course.next;
                int chain = (int) course.first & (longer.length - 1);
                course.next = longer[chain];
                longer[chain] = course;
                course = next;
            }
        }
        chains = longer;
    }
}
