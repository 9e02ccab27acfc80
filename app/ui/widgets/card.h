#pragma once

#include <QFrame>

class QVBoxLayout;

namespace golive::ui {

class WrapLabel;

/// A frame with a title. Put content into body().
class Card : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Plain, Quiet, Accent, Good, Warning, Fault };

    explicit Card(QWidget *parent = nullptr);
    explicit Card(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    void setTone(Tone);

private:
    WrapLabel *m_title;
    QVBoxLayout *m_body;
};

} // namespace golive::ui
