import Office
import Process
import Storage
import WorkTime

extension LookUpDossier {
    /// How something stands that was sent on the own form: waiting, sent back with a reason, or the dossier that came of it. At
    /// most three statements; nil as for a dossier. The result is rated by the official number.
    func sent(_ look: View) throws -> PublicDossier? {
        let found = try OwnFormStore.find(look.tx, code)
        let person = try found.map { try JSONText.decode($0.message, as: PortalMessage.self).applicant }
        guard digits.utf8.count == look.rules.open.digits,
            Applicant.isKnown(digits, phone: person?.phone, number: person?.number), let found
        else { return nil }
        let isBetweenAgencies = found.desk == .clerk
        guard let dossier = found.dossier else {
            let isRefused = found.state == .refused
            return PublicDossier(
                code: code, title: found.title, unit: found.unit,
                counter: found.desk == .clerk ? "văn thư của cơ quan" : "bộ phận một cửa",
                standing: isRefused ? .refused : .arriving, begunAt: found.arrivedAt, due: nil, bringUntil: nil,
                endedAt: found.refusedAt, isLate: false, ratingToken: nil, reason: found.reason,
                isBetweenAgencies: isBetweenAgencies)
        }
        guard let process = look.rules.processes.version(dossier.process, dossier.processVersion) else { return nil }
        let play = try JSONText.decode(dossier.body, as: ProcessCase.self)
        let standing = Self.standing(play, process)
        let isOverdue = standing.isOpen && dossier.due.map { $0.end <= look.now } ?? false
        return PublicDossier(
            code: code, title: found.title, unit: dossier.unit, counter: dossier.counter, standing: standing,
            begunAt: found.arrivedAt, due: standing.isOpen ? dossier.due : nil,
            bringUntil: try Self.bringUntil(play, standing, process, look), endedAt: dossier.endedAt,
            isLate: dossier.isLate || isOverdue, ratingToken: nil, dossier: DossierCode(dossier.code),
            isBetweenAgencies: isBetweenAgencies, supplement: try supplement(standing, look))
    }
}
