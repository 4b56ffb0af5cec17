/// The namespaces whose elements are known by name; drawings have a `p`, `r` and `t` of their own.
enum WordNamespace: String {
    case word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    case strictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    case mathematics = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    case strictMathematics = "http://purl.oclc.org/ooxml/officeDocument/math"
    case compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
}
