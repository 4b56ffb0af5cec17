import ServiceLifecycle

/// A service that is described by the name of its type.
///
/// The group describes each service for its log before any runs. Described field by field the site alone, with all its places, took
/// as long as everything else at the start together.
struct NamedService: Service, CustomStringConvertible {
    let service: any Service

    var description: String { "\(type(of: service))" }

    func run() async throws { try await service.run() }
}
