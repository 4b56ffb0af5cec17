public import Office

/// The way to the national portal (Cổng Dịch vụ công quốc gia): a folder, or an adapter over HTTP.
///
/// From 01/7/2025 it is the only door for citizens' online dossiers (Nghị định 118/2025/NĐ-CP). Its own interface is not published, so
/// the office speaks its plain format here and an adapter beside it translates.
public protocol DossierPortal: Sendable {
    /// What waits to be fetched, at most a hundred. The same may be offered again until it is acknowledged.
    func waiting() async throws -> [HubMessage]

    /// Its bytes: a `PortalMessage` as JSON. Throws `OfficeError` `.tooLarge` for more than may be.
    func fetch(_ message: HubMessage) async throws -> [UInt8]

    /// It is kept here and need not be offered again.
    func acknowledge(_ message: HubMessage, _ outcome: HubOutcome) async throws

    /// Tells how far a dossier has come. The same status may come again when the program died between; its id is the same then.
    ///
    /// Throws `OutboxRefusal` for what no further attempt would change, anything else for what one might.
    func tell(_ status: PortalStatus) async throws
}
