import Office
import Process
import Storage
import WorkTime

extension Act {
    /// A dossier is not given up because its citizen's time is over while something that was sent within it still waits to be looked at.
    /// Throws `.conflict`.
    func checkSentInTime(
        _ held: CaseStore.Held, _ wanted: ProcessAct, _ play: ProcessCase, _ process: ProcessVersion, _ clock: Clock
    ) throws {
        let ends = wanted.conditions.compactMap { condition -> Instant? in
            guard case .afterDue(let code) = condition, process.clock(code)?.isOfCitizen ?? false else { return nil }
            return play.clocks[code]?.due(clock)?.end
        }
        guard let end = ends.max(), let since = try PortalStore.supplementWaitsSince(tx, held.id), since < end else {
            return
        }
        throw OfficeError(
            .conflict,
            "Người nộp đã gửi giấy tờ bổ sung lúc \(since.writtenTime) ngày \(OfficeTime.day(of: since).written), còn trong hạn; xem ở «Hồ sơ trực tuyến» trước."
        )
    }
}
