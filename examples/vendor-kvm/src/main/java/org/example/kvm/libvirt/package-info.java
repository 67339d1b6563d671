/**
 * What libvirt writes about its machines and hosts.
 *
 * <p>Start at {@link org.example.kvm.libvirt.LibvirtReader}. The documents are split and bounded in
 * {@link org.example.kvm.libvirt.XmlDocuments}; what one says is read by the class that is named after it.
 */
package org.example.kvm.libvirt;
