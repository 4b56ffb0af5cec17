private import Glibc

/// Strings as C takes a command: an array of pointers that ends with none.
enum CStrings {
    static func use<Result>(
        _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var pointers = strings.map { strdup($0) } + [nil]
        defer {
            for pointer in pointers { free(pointer) }
        }
        return body(&pointers)
    }
}
