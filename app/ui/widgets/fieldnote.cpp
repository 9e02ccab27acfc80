#include "ui/widgets/fieldnote.h"

#include "ui/text/problemtext.h"

namespace golive::ui {

FieldNote::FieldNote(QWidget *parent) : WrapLabel(QString(), "small", parent)
{
    hide();
}

void FieldNote::note(const QString &text, Tone tone)
{
    switch (tone) {
    case Tone::Hint: setRole("small"); break;
    case Tone::Good: setRole("good"); break;
    case Tone::Warning: setRole("warning"); break;
    case Tone::Fault: setRole("fault"); break;
    }
    say(text);
}

bool FieldNote::noteProblem(const std::optional<Problem> &problem, Problem::Field field, const QString &hint)
{
    const bool isMine = problem && problem->field == field;
    note(isMine ? problemSentence(*problem) : hint, isMine ? Tone::Fault : Tone::Hint);
    return isMine;
}

} // namespace golive::ui
