#pragma once

#include <QWidget>

class QLineEdit;

namespace golive::ui {

class FieldNote;

/// Somebody works on Gupshup's own site: what to do there, and where to paste a link that was sent.
class GuidancePanel : public QWidget
{
    Q_OBJECT
public:
    explicit GuidancePanel(QWidget *parent = nullptr);

    void noteFault(const QString &text);
    QWidget *firstField() const;

Q_SIGNALS:
    void linkPasted(const QString &text);
    void siteWanted();

private:
    QLineEdit *m_link;
    FieldNote *m_note;
};

} // namespace golive::ui
