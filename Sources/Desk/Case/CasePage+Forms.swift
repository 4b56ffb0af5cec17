public import Office
public import Process

extension CasePage {
    /// The forms that a step of that position made: one that answers a request, and has its name, only where there was the request.
    public func forms(of taken: CaseTransition) -> [ProcessForm] {
        let version = process(at: taken.position)
        return version.act(taken.act).map { forms(of: $0, in: version) } ?? []
    }

    /// Those that a step would make now.
    public func forms(of act: ProcessAct) -> [ProcessForm] { forms(of: act, in: process) }

    private func forms(of act: ProcessAct, in version: ProcessVersion) -> [ProcessForm] {
        act.forms.filter { version.track($0) == nil || play.tracks[$0] != nil }.compactMap { version.form($0) }
    }
}
