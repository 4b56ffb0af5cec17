import Office
import Process
import Storage

extension OfficeRules {
    /// The dossier of that number, where it came on the own form, whoever asks knows the digits, and its process waits for him or her.
    func askedSupplement(
        _ tx: any Transaction, _ code: DossierCode, digits: String
    ) throws -> (found: OwnFormSupplementStore.Found, first: PortalMessage, asked: [(title: String, text: String)])? {
        let found = try OwnFormSupplementStore.find(tx, code, isProvisional: code.isProvisional)
        guard let found, self.open.takesOwnForms, digits.utf8.count == self.open.digits else { return nil }
        let first = try JSONText.decode(found.message, as: PortalMessage.self)
        guard Applicant.isKnown(digits, phone: first.applicant.phone, number: first.applicant.number), found.isAwaited
        else { return nil }
        let process = try processVersion(found.process, found.processVersion)
        let play = try JSONText.decode(found.body, as: ProcessCase.self)
        return (found, first, process.asked(play))
    }
}

extension ProcessVersion {
    /// What was written down when whoever brought the case was asked for more: nothing that is personal.
    fileprivate func asked(_ play: ProcessCase) -> [(title: String, text: String)] {
        var asked: [(title: String, text: String)] = []
        var seen: Set<String> = []
        for act in acts where act.to == play.state && play.done[act.code] ?? 0 > 0 {
            for code in act.needs where seen.insert(code).inserted {
                guard let question = field(code), !question.isPersonal, let kept = play.fields[code] else { continue }
                asked.append((question.title, question.shown(kept)))
            }
        }
        return asked
    }
}
