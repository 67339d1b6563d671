// A vCenter server that is none, for tests: 40 virtual machines on four hosts, two of them made for ESXi. It prints its
// address and the file of its certificate, and ends when its input does.
package main

import (
	"crypto/tls"
	"fmt"
	"io"
	"log"
	"net/url"
	"os"

	"github.com/vmware/govmomi/simulator"
	"github.com/vmware/govmomi/vim25/types"
)

func main() {
	model := simulator.VPX()
	model.Machine = 20
	defer model.Remove()
	if err := model.Create(); err != nil {
		log.Fatal(err)
	}
	for i, entity := range simulator.Map.All("VirtualMachine")[:2] {
		config := entity.(*simulator.VirtualMachine).Config
		config.GuestId = "vmkernel7Guest"
		config.NestedHVEnabled = types.NewBool(i == 0)
	}
	user := url.UserPassword("auditor", os.Getenv("SIMULATOR_PASSWORD"))
	model.Service.Listen = &url.URL{Host: "127.0.0.1:0", User: user}
	model.Service.TLS = new(tls.Config)
	server := model.Service.NewServer()
	defer server.Close()
	certificate, err := server.CertificateFile()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("https://%s %s\n", server.URL.Host, certificate)
	_, _ = io.Copy(io.Discard, os.Stdin)
}
