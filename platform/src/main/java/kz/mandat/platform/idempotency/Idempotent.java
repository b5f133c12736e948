package kz.mandat.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A write that takes an {@code Idempotency-Key}: the same key with the same request gives the same
 * answer once more and changes nothing; with another request it is refused. The method runs in one
 * transaction with its answer's record, so a refused request leaves no record and may be sent
 * again.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
