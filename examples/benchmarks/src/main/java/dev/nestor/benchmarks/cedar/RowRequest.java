package dev.nestor.benchmarks.cedar;

import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import dev.nestor.benchmarks.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes requests of rows. */
final class RowRequest {

    private static final EntityUID ASSESS = entity("Action", "assess");

    private final Map<String, EntityUID> products = new ConcurrentHashMap<>();

    AuthorizationRequest of(Row row) {
        return new AuthorizationRequest(product(row.inner()), ASSESS, product(row.outer()), context(row));
    }

    private static Map<String, Value> context(Row row) {
        Map<String, Value> context = new HashMap<>();
        context.put("outerVersion", new PrimLong(row.outerVersion()));
        context.put("innerVersion", new PrimLong(row.innerVersion()));
        context.put("purpose", new PrimString(row.purpose()));
        context.put("cpuVendor", new PrimString(row.cpuVendor()));
        put(context, "exposed", row.exposed(), PrimBool::new);
        put(context, "dynamicMemory", row.dynamicMemory(), PrimBool::new);
        put(context, "memory", row.memory(), RowRequest::number);
        put(context, "macSpoofing", row.macSpoofing(), PrimBool::new);
        put(context, "nat", row.nat(), PrimBool::new);
        put(context, "configurationVersion", row.configurationVersion(), RowRequest::number);
        put(context, "state", row.state(), PrimString::new);
        return context;
    }

    private static <T> void put(
            Map<String, Value> context, String name, @Nullable T value, Function<T, Value> conversion) {
        if (value != null) {
            context.put(name, conversion.apply(value));
        }
    }

    private static Value number(int value) {
        return new PrimLong((long) value);
    }

    private EntityUID product(String name) {
        return products.computeIfAbsent(name, id -> entity("Product", id));
    }

    private static EntityUID entity(String type, String id) {
        return new EntityUID(EntityTypeName.parse(type).orElseThrow(), id);
    }
}
