#pragma once

#include "base/ids.h"
#include "base/secret.h"
#include "domain/problem.h"
#include "ui/widgets/card.h"

#include <optional>

class QLineEdit;

namespace golive::ui {

class FieldNote;
class SecretField;

/// For somebody at work on Gupshup's own site: the app's id and token, pasted, with which Golive can watch and sync.
class AppTokenForm : public Card
{
    Q_OBJECT
public:
    explicit AppTokenForm(QWidget *parent = nullptr);

    void draw(const std::optional<Problem> &, const QString &whereKept);
    AppId app() const;
    Secret token() const;
    QWidget *firstField() const;

Q_SIGNALS:
    void submitted();

private:
    QLineEdit *m_app;
    SecretField *m_token;
    FieldNote *m_note;
};

} // namespace golive::ui
