public import Office
public import Testing

/// Expects that `body` is refused with this code, and for this field where one is named.
public func expectRefusal(
    _ code: OfficeError.Code, field: String? = nil, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Void
) async {
    do {
        try await body()
        Issue.record("was not refused", sourceLocation: sourceLocation)
    } catch let error as OfficeError {
        guard error.code != code || (field != nil && error.field != field) else { return }
        Issue.record(
            "refused as \(error.code) \(error.field ?? "") («\(error.message)»), not \(code) \(field ?? "")",
            sourceLocation: sourceLocation)
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
}
