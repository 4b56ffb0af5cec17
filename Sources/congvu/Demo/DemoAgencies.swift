import Desk
import Office

/// The agencies of the demonstration's province in the directory: to whom papers are sent by the interchange, by e-mail or
/// otherwise.
struct DemoAgencies {
    let desk: Desk

    /// Enters each line of «co-quan.csv»; the way follows from what it has, as on the page of the directory.
    func enter(_ lines: [[String: String]], as administrator: Actor) async throws {
        for line in lines {
            _ = try await desk.perform(
                EnterAgency(
                    AgencyInput(
                        name: line["Tên cơ quan"] ?? "", code: line["Mã định danh"], email: line["Thư điện tử"])),
                as: administrator)
        }
    }
}
