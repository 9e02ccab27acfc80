#pragma once

#include "domain/view/pageview.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace golive::ui {

class FieldNote;
class FoldButton;
class WrapLabel;

/// Golive's own receiver on this computer, as where the events go: in practice one press; else a public address of the
/// person's has to forward to it.
class ReceiverBox : public QWidget
{
    Q_OBJECT
public:
    explicit ReceiverBox(QWidget *parent = nullptr);

    void draw(const EventsView &, const std::optional<Problem> &, bool isBusy);
    /// The button that does it at once; nothing where it is not to be had.
    QWidget *onePress() const;
    bool isOffered() const { return m_isOffered; }

Q_SIGNALS:
    /// Events are to go to this address, which leads to the receiver by the person's public one.
    void chosen(const QUrl &publicUrl, const QString &address);
    void copyWanted();

private:
    void buildPublic();
    /// What is given to Gupshup where the public address is as typed.
    QString addressTyped() const;

    WrapLabel *m_shared;
    QPushButton *m_use;
    WrapLabel *m_useNote;
    QWidget *m_folded;
    FoldButton *m_fold;
    WrapLabel *m_explained = nullptr;
    QPushButton *m_copy = nullptr;
    QLineEdit *m_public = nullptr;
    FieldNote *m_publicNote = nullptr;
    QPushButton *m_usePublic = nullptr;
    bool m_isOffered = false;
    ReceiverView m_receiver;
    QUrl m_drawnPublic;
};

} // namespace golive::ui
