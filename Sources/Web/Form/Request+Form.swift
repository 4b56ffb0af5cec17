public import Hummingbird
import HummingbirdCore
import NIOCore
public import Office

extension Request {
    /// The fields of a posted form.
    ///
    /// Throws `.invalid` when the body is no URL-encoded form or not text, `.tooLarge` beyond the limits.
    public func form(limits: FormFields.Limits = .init()) async throws -> FormFields {
        guard mediaType == "application/x-www-form-urlencoded" else {
            throw OfficeError(.invalid, "Yêu cầu gửi lên không phải là biểu mẫu.")
        }
        let body = try await collected(upTo: limits.bytes)
        return try FormFields(urlEncoded: body.readableBytesView, limits: limits)
    }

    /// The fields of the address after `?`.
    public func query() throws(OfficeError) -> FormFields {
        try FormFields(query: uri.query ?? "")
    }

    /// The whole body; throws `.tooLarge` beyond `limit` bytes.
    public func collected(upTo limit: Int) async throws -> ByteBuffer {
        var collected = ByteBuffer()
        for try await var chunk in PacedBody(body) {
            guard collected.readableBytes + chunk.readableBytes <= limit else { throw FormFields.tooLarge }
            collected.writeBuffer(&chunk)
        }
        return collected
    }

    /// The media type of the body in lower case, without its parameters.
    var mediaType: String? {
        headers[.contentType]?.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    }
}
