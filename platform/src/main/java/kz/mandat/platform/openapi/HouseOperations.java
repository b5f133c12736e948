package kz.mandat.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Locale;
import kz.mandat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads off the methods what the scanner leaves out: the status that an answer has, the {@code
 * Idempotency-Key} that a write takes, and a short id such as {@code protocolEnter}; and says of
 * JSON of any shape only that.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HouseOperations implements OASFilter {

    private static final DotName STATUS = DotName.createSimple(ResponseStatus.class);
    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);

    private static final String ANY_JSON = "JsonNode";

    private final IndexView index;

    public HouseOperations(IndexView index) {
        this.index = index;
    }

    /** Where an answer holds JSON of any shape, the scanner describes the class that carries it. */
    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents();
        if (components != null
                && components.getSchemas() != null
                && components.getSchemas().containsKey(ANY_JSON)) {
            components.addSchema(ANY_JSON, OASFactory.createSchema().description("Any JSON"));
            components.removeSchema(ANY_JSON + "Type");
        }
    }

    @Override
    public Operation filterOperation(Operation operation) {
        MethodInfo method = method(operation.getOperationId());
        if (method != null) {
            operation.setOperationId(shortId(method));
            AnnotationInstance status = method.annotation(STATUS);
            if (status != null) {
                answerWith(operation.getResponses(), String.valueOf(status.value().asInt()));
            }
            if (method.hasAnnotation(IDEMPOTENT)) {
                operation.addParameter(key());
            }
        }
        return operation;
    }

    /** The method behind an id of package, class and method. */
    private @Nullable MethodInfo method(@Nullable String id) {
        if (id == null || !id.contains("_")) {
            return null;
        }
        int end = id.lastIndexOf('_');
        ClassInfo owner = index.getClassByName(DotName.createSimple(id.substring(0, end)));
        return owner == null
                ? null
                : owner.methods().stream()
                        .filter(each -> each.name().equals(id.substring(end + 1)))
                        .findFirst()
                        .orElse(null);
    }

    private static String shortId(MethodInfo method) {
        String owner =
                method.declaringClass().name().withoutPackagePrefix().replace("Resource", "");
        String name = method.name();
        return owner.substring(0, 1).toLowerCase(Locale.ROOT)
                + owner.substring(1)
                + name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1);
    }

    private static void answerWith(APIResponses responses, String status) {
        APIResponse ok = responses.getAPIResponse("200");
        if (ok != null && !status.equals("200")) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse(status, ok);
        }
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(false)
                .description(
                        "A text of your own, such as a UUID: the same request with the same key is answered again and changes nothing")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING).maxLength(200));
    }
}
