/// Tests of the library, in temporary folders.
@org.jspecify.annotations.NullMarked
package ascribe.store;
