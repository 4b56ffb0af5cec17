import Desk
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Office

/// What a form of the public pages brought; a fault is for the page, which shows what could be read.
struct OwnFormPost {
    /// Beyond what one file may have, so that one too large is refused with everything else kept.
    private static let limits = MultipartLimits(
        parts: 100, fieldBytes: 256 << 10, fileBytes: 64 << 20, totalBytes: 65 << 20)

    /// Bytes of a form that brings no files.
    private static let mostTyped = 1 << 20

    private(set) var fields = FormFields()
    private(set) var files: [OwnFormDraft.File] = []
    private(set) var fault: OfficeError?

    /// Files go to the store as they arrive. From an address that brought too many, and onto a disk that is nearly full, they are passed
    /// over, and what was typed is read. `free`: bytes that are free where the files lie; nil where that cannot be told.
    static func read(
        _ request: Request, _ context: WebContext, into store: FileStore, gate: PublicGate, free: Int?
    ) async throws -> OwnFormPost {
        var brought = OwnFormPost()
        guard request.headers[.contentType]?.hasPrefix("multipart/") ?? false else {
            try request.mustBeSmall(upTo: mostTyped)
            brought.fields = try await request.form(limits: .init(fields: 200, bytes: mostTyped))
            return brought
        }
        var received = OwnFormFiles(into: store, gate: gate, from: context.visit.remoteAddress, free: free)
        var fields = FormFields()
        do {
            try await request.multipart(limits: limits, into: &fields) { event in
                try await received.take(event)
            }
        } catch let error as OfficeError where [.tooLarge, .invalid].contains(error.code) {
            brought.fault = error
        } catch let error as OfficeError where error.code == .unavailable {
            brought.fault = OwnFormFiles.noRoom
        }
        if let fault = received.fault { brought.fault = fault }
        brought.fields = fields
        brought.files = received.files
        if let fault = brought.fault {
            brought.fault = OfficeError(fault.code, fault.message, field: fault.field ?? "file-0")
        }
        return brought
    }
}
