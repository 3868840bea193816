/// Tests of the `ascribe/1` form.
@org.jspecify.annotations.NullMarked
package ascribe.json;
