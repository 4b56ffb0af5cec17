public import Hummingbird
import HummingbirdCore
import NIOCore
import Office

extension Request {
    /// The fields of a posted form with files; each file's content goes to `receive` as it arrives, never into memory
    /// as a whole. A file field left empty by the person is passed over.
    ///
    /// Throws `.invalid` when the body is no such form or was cut off, `.tooLarge` beyond the limits: the receiver must
    /// then discard what it has taken.
    public func multipart(
        limits: MultipartLimits = .init(), receive: (FileEvent) async throws -> Void
    ) async throws -> FormFields {
        var fields = FormFields()
        try await multipart(limits: limits, into: &fields, receive: receive)
        return fields
    }

    /// The same, with the fields that came before a fault kept in `fields`: a page can show again what was typed.
    func multipart(
        limits: MultipartLimits, into fields: inout FormFields, receive: (FileEvent) async throws -> Void
    ) async throws {
        guard let boundary = headers[.contentType].flatMap(MultipartParser.boundary(ofMediaType:)) else {
            throw OfficeError(.invalid, "Yêu cầu gửi lên không phải là biểu mẫu có tệp.")
        }
        var parser = MultipartParser(boundary: boundary, limits: limits)
        var form = MultipartForm(limits: limits)
        defer { fields = form.fields }
        for try await chunk in PacedBody(body) {
            parser.feed(chunk.readableBytesView)
            reading: while true {
                switch try parser.next() {
                case .needsMore, .finished: break reading
                case let action:
                    if let event = try form.take(action) { try await receive(event) }
                }
            }
        }
        try parser.end()
    }
}
