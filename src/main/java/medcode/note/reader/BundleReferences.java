package medcode.note.reader;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The resources of a file that notes refer to, by address, as {@code Type/id} and by {@code fullUrl}: of each, no more
 * than what a note takes from it, and of the latest ones only.
 */
final class BundleReferences {
    private static final int MOST = 200_000;

    private final Map<String, ReferredResource> resources = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ReferredResource> eldest) {
            return size() > MOST;
        }
    };

    private final Map<String, Integer> used = new HashMap<>();

    void put(String fullUrl, JsonElement resource) {
        Optional<ReferredResource> referred = ReferredResource.of(resource);
        if (referred.isPresent()) {
            put(fullUrl, referred.get());
            put(resource.text("resourceType") + "/" + resource.text("id"), referred.get());
        }
    }

    private void put(String address, ReferredResource resource) {
        if (!address.isEmpty() && !address.endsWith("/")) {
            resources.put(address, resource);
        }
    }

    /** True where the resource that an element refers to is known, or is none of the file. */
    boolean knows(JsonElement reference) {
        String address = reference.text("reference");
        return address.isEmpty() || address.startsWith("#") || found(address) != null;
    }

    /** The resource that an element of another refers to: one of the file, or contained in the other. */
    Optional<ReferredResource> of(JsonElement from, JsonElement reference) {
        String address = reference.text("reference");
        if (!address.startsWith("#")) {
            ReferredResource found = found(address);
            if (found != null && found.use()) {
                used.merge(found.type(), 1, Integer::sum);
            }
            return Optional.ofNullable(found);
        }
        for (JsonElement contained : from.each("contained")) {
            if (contained.text("id").equals(address.substring(1))) {
                return ReferredResource.of(contained);
            }
        }
        return Optional.empty();
    }

    /** How many resources of a type notes have taken something from. */
    int used(String type) {
        return used.getOrDefault(type, 0);
    }

    private ReferredResource found(String address) {
        ReferredResource exact = resources.get(address);
        return exact != null ? exact : resources.get(relative(address));
    }

    /** The last two parts of an address, without a version: {@code Patient/7}. */
    static String relative(String address) {
        int version = address.indexOf("/_history/");
        String path = version < 0 ? address : address.substring(0, version);
        int id = path.lastIndexOf('/');
        int type = id <= 0 ? -1 : path.lastIndexOf('/', id - 1);
        return path.substring(type + 1);
    }
}
