package medcode.note.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import medcode.input.JsonElement;

/**
 * The resources of a Bundle, or those of a file that stand alone, that notes refer to, by address, as {@code Type/id} and by {@code fullUrl}: of each, no more
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

    private final Map<String, Integer> used;

    /** @param used counts by type the resources that notes have taken something from */
    BundleReferences(Map<String, Integer> used) {
        this.used = used;
    }

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

    /** True where the resource that an element refers to is known, or is none of these. */
    boolean knows(JsonElement reference) {
        String address = reference.text("reference");
        return address.isEmpty() || address.startsWith("#") || found(address) != null;
    }

    /** The resource that an element of another refers to: one of these, or contained in the other. */
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
