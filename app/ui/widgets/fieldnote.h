#pragma once

#include "domain/problem.h"
#include "ui/widgets/wraplabel.h"

#include <optional>

namespace golive::ui {

/// The sentence under a control: a hint, or what is wrong with what was typed. Hidden while it has nothing to say.
class FieldNote : public WrapLabel
{
    Q_OBJECT
public:
    enum class Tone { Hint, Good, Warning, Fault };

    explicit FieldNote(QWidget *parent = nullptr);

    void note(const QString &text, Tone tone = Tone::Hint);
    /// Words the problem if it concerns `field`, else the hint. True where the problem is shown.
    bool noteProblem(const std::optional<Problem> &, Problem::Field field, const QString &hint = QString());
};

} // namespace golive::ui
