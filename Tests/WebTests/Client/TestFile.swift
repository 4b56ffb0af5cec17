/// A file as it would be chosen in a form.
struct TestFile {
    var field = "file"
    let name: String
    var contentType = "application/octet-stream"
    let content: [UInt8]
}
